export const mediaTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** What a picture's file says of itself before anything of it is decoded. */
export interface PictureHeader {
  mediaType: MediaType;
  /** Pixels as stored, before an orientation of EXIF turns them. */
  width: number;
  height: number;
  /** True where the file carries more than the picture: EXIF, XMP, IPTC or text, and so maybe a place. */
  tells: boolean;
}

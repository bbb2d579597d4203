import { blur, clipped, linear, radial, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { dark } from '../colour.ts';
import { roundness } from '../parts/lathe.ts';
import { ground } from '../parts/shadow.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

const clay = '#b9633a';

function roosterBank(art: Art): string {
  const body =
    'M250,560C236,470 270,420 300,360C310,290 350,236 400,240C446,244 462,290 466,340C480,420 560,420 620,360C650,330 690,330 700,370C716,450 690,620 620,690C580,740 500,768 430,768C330,768 262,690 250,560Z';
  const feathers = ['#24406a', '#8f2c22', '#2b2a2c', '#c98f42', '#3e5e40']
    .map(
      (colour, i) =>
        `<path d="M${600 + i * 14},${470 + i * 14}C${590 + i * 34},${250 + i * 30} ${690 + i * 22},${190 + i * 40} ${752 - i * 4},${268 + i * 62}" stroke="${dark(colour, 0.3)}" stroke-width="34" stroke-linecap="round" fill="none"/><path d="M${600 + i * 14},${470 + i * 14}C${590 + i * 34},${250 + i * 30} ${690 + i * 22},${190 + i * 40} ${752 - i * 4},${268 + i * 62}" stroke="${colour}" stroke-width="28" stroke-linecap="round" fill="none"/><path d="M${598 + i * 14},${440 + i * 14}C${590 + i * 34},${248 + i * 30} ${680 + i * 22},${188 + i * 40} ${744 - i * 4},${258 + i * 62}" stroke="#fff3d8" stroke-opacity=".35" stroke-width="6" stroke-linecap="round" fill="none"/>`,
    )
    .join('');
  const wing = 'M380,540C440,470 560,490 600,560C560,650 440,670 380,540Z';
  return (
    ground(art, 450, 770, 190, 36) +
    feathers +
    `<path d="${body}" fill="#f1e2c6"/>` +
    clipped(
      art,
      body,
      `<path d="M230,600Q330,560 430,620T700,600V800H200Z" fill="${clay}"/><path d="M230,600Q330,560 430,620T700,600" stroke="#8f2c22" stroke-width="10" fill="none"/>` +
        repeat(
          7,
          (i) =>
            `<path d="M${284 + i * 30},${432 + (i % 2) * 16}q15,26 30,0" stroke="#c98f42" stroke-width="8" fill="none"/>`,
        ),
    ) +
    roundness(art, body, 0.85) +
    `<path d="${wing}" fill="#24406a"/><path d="${wing}" fill="${linear(art, 'd', [
      [0, '#fff3d8', 0.4],
      [0.6, '#fff3d8', 0],
      [1, '#1d0c04', 0.4],
    ])}"/>` +
    repeat(
      4,
      (i) =>
        `<path d="M${420 + i * 34},${546 - i * 2}q36,14 ${30 + i * 6},58" stroke="#f0d2a0" stroke-width="7" fill="none" stroke-linecap="round"/>`,
    ) +
    `<path d="M340,262C330,200 366,196 372,232C376,180 416,178 414,228C434,196 466,214 444,262Q400,226 340,262Z" fill="${radial(
      art,
      [
        [0, '#e8674a'],
        [1, '#8f1d14'],
      ],
    )}"/><path d="M318,356C300,400 312,430 332,430S356,396 346,358Z" fill="${radial(art, [
      [0, '#e8674a'],
      [1, '#8f1d14'],
    ])}"/><path d="M318,318L252,344L320,366Z" fill="#e0a03a"/><path d="M318,342L262,346" stroke="#8a5a1c" stroke-width="4"/><circle cx="362" cy="318" r="17" fill="#fffaf0"/><circle cx="358" cy="318" r="10" fill="#2a1a10"/><circle cx="354" cy="314" r="3.6" fill="#fff"/>` +
    `<path d="M500,438l70,-22" stroke="#2a170d" stroke-width="15" stroke-linecap="round"/><ellipse cx="376" cy="290" rx="40" ry="18" fill="#fffaf0" opacity=".35" ${blur(art, 8)}/><path d="M290,470C276,540 286,620 312,668" stroke="#fffaf0" stroke-opacity=".55" stroke-width="22" fill="none" stroke-linecap="round" ${blur(art, 8)}/>` +
    [
      [690, 800],
      [730, 826],
      [180, 830],
    ]
      .map(
        ([x = 0, y = 0]) =>
          `<ellipse cx="${x}" cy="${y + 6}" rx="32" ry="13" fill="#6d4a14"/><ellipse cx="${x}" cy="${y}" rx="32" ry="13" fill="${linear(
            art,
            'd',
            [
              [0, '#f6e2a0'],
              [1, '#b98a35'],
            ],
          )}"/><ellipse cx="${x}" cy="${y}" rx="22" ry="8.6" fill="none" stroke="#8a6420" stroke-width="2.4"/>`,
      )
      .join('')
  );
}

export const celengan: Scenes = {
  'celengan-ayam': scene('truntum', 'rose', 'linen', roosterBank),
};

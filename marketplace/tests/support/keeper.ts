/** The marketplace's own people, who work on the admin API. */
export class Keeper {
  readonly address: string;
  readonly #token: string;

  private constructor(address: string, token: string) {
    this.address = address;
    this.#token = token;
  }

  static async signIn(
    address: string,
    { identifier, password }: { identifier: string; password: string },
  ): Promise<Keeper> {
    const response = await post(
      address,
      {},
      `mutation ($name: String!, $password: String!) {
        login(username: $name, password: $password) { __typename }
      }`,
      { name: identifier, password },
    );
    return new Keeper(address, response.headers.get('vendure-auth-token') ?? '');
  }

  async tell<T>(query: string, variables: object = {}): Promise<T> {
    const headers = { authorization: `Bearer ${this.#token}` };
    const response = await post(this.address, headers, query, variables);
    const answer = (await response.json()) as {
      data?: Record<string, T & { errorCode?: string }>;
      errors?: unknown;
    };
    const [result] = Object.values(answer.data ?? {});
    if (answer.errors !== undefined || result === undefined || result.errorCode !== undefined) {
      throw new Error(JSON.stringify(answer));
    }
    return result;
  }
}

function post(
  address: string,
  headers: Record<string, string>,
  query: string,
  variables: object,
): Promise<Response> {
  return fetch(`${address}/admin-api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

/** An error that Excel answers inside a batch, such as `InvalidArgument`. */
export class ApiError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A refusal of the whole request by the host, by its number: 5004 is cell-edit mode, 5103 and 5104 a payload above the limit. */
export class HostFault extends Error {
  readonly number: number;
  constructor(number: number) {
    super(`host fault ${number}`);
    this.number = number;
  }
}

export function refuse(code: string, message: string): never {
  throw new ApiError(code, message);
}

// Ties a facade to Google's interface: names, number of arguments and plain results are checked by the compiler;
// results that are themselves Google objects are facades here, and arguments arrive raw from the script's realm.

/** Google's enums are assignable to and from number; only the very type counts. */
type IsNumber<R> = (<T>() => T extends R ? 1 : 2) extends <T>() => T extends number ? 1 : 2 ? true : false;

/** Plain results stay as they are (texts may be null where the types forget it); enums (which are numbers to the compiler) and Google objects are free. */
type Answer<R> = [R] extends [null | undefined | void]
  ? R
  : string extends R
    ? R | null
    : IsNumber<R> extends true
      ? R
      : boolean extends R
        ? R
        : R extends readonly (infer E)[]
          ? readonly Answer<E>[]
          : unknown;

export type Emulates<T> = {
  [K in keyof T]?: T[K] extends (...list: infer A) => infer R ? (...list: A) => Answer<R> : unknown;
};

/** All that tests and the bench ask comes from one address: settings under which one caller may do what many do. */
export declare const oneCaller: Readonly<Record<string, string>>;

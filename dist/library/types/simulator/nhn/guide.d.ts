/**
 * Where the published versions of the API guide, and the tables and examples of one version, say different
 * things. The simulator follows one reading at a time; a client should get along with each.
 */
export interface Guide {
    /** Whether `language`, `page` and `limit` must be given, though each has a default. */
    readonly requiresPaging: boolean;
    /** What the parameter `kind` takes: kinds of inspections, or systems in the older draft. */
    readonly kinds: readonly string[];
    /** What an instance with Windows has as its `os`. */
    readonly windows: 'Windows' | 'Window';
    /** How `usageStasNo` is written. Tables have a string, the example has a number. */
    readonly usageStasNo: 'number' | 'string';
    /** When set, pages have this size whatever `limit` asks for, as the example's `itemPerPage` of 20 may mean. */
    readonly itemPerPage?: number;
    /** How a token's `expires_in` is written. The table has a string, the example has a number. */
    readonly expiresIn: 'number' | 'string';
    /** Whether answers have what only examples show: `header.success`, and `kind` in each result. */
    readonly undocumentedFields: boolean;
}
/** The readings that can be chosen by name. */
export declare const guides: {
    /** The guide as published since 25 August 2025, and its example. */
    readonly current: {
        readonly requiresPaging: false;
        readonly kinds: readonly ["OS", "WAS"];
        readonly windows: 'Windows';
        readonly usageStasNo: 'number';
        readonly expiresIn: 'number';
        readonly undocumentedFields: true;
    };
    /** The older draft, and what its tables say where its examples say something else. */
    readonly draft: {
        readonly requiresPaging: true;
        readonly kinds: readonly ["Window", "Linux"];
        readonly windows: 'Window';
        readonly usageStasNo: 'string';
        readonly itemPerPage: 20;
        readonly expiresIn: 'string';
        readonly undocumentedFields: false;
    };
};
/** The name of a reading. */
export type GuideName = keyof typeof guides;

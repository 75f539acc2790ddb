/** A version of an application, which the API calls a version of a project. */
export interface ApplicationVersion {
    readonly id: number;
    readonly name: string;
    readonly application: {
        readonly id: number;
        readonly name: string;
    };
    readonly active: boolean;
    readonly committed: boolean;
}
/** The versions that a fresh simulator has. One is retired; a name has a colon in it, as names may. */
export declare const usualVersions: readonly ApplicationVersion[];
/** Makes so many versions of one application, for paging. */
export declare function manyVersions(count: number): readonly ApplicationVersion[];

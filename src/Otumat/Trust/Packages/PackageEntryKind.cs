namespace Otumat.Trust;

/// <summary>What a path leads to.</summary>
internal enum PackageEntryKind
{
    /// <summary>Neither of the others: a pipe, a socket or a device. It must not be opened.</summary>
    Special,

    /// <summary>A plain file.</summary>
    File,

    /// <summary>A symbolic link, to whatever. It is not followed.</summary>
    Link,
}

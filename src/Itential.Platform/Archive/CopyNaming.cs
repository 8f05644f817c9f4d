namespace Itential.Platform;

/// <summary>Who finds the name of an asset that is to stand beside the one of its name.</summary>
internal enum CopyNaming
{
    /// <summary>The archive, before the asset is sent.</summary>
    Archive,

    /// <summary>The server.</summary>
    Server,

    /// <summary>Nobody: there can be one only.</summary>
    Nobody,
}

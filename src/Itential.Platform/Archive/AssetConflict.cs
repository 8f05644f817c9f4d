namespace Itential.Platform;

/// <summary>What an import does with an asset whose name the server has already.</summary>
public enum AssetConflict
{
    /// <summary>The server's asset stays.</summary>
    Skip,

    /// <summary>The archive's asset takes its place. Its id stays.</summary>
    Replace,

    /// <summary>The archive's asset is added under another name.</summary>
    KeepBoth,
}

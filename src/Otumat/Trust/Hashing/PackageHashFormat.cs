namespace Otumat.Trust;

/// <summary>What a package hash is made of. There is no default.</summary>
public enum PackageHashFormat
{
    /// <summary>What <c>git ls-files -s</c> lists, hashed by <c>git hash-object --stdin</c>.</summary>
    Git = 1,

    /// <summary>What otumat for Python makes of the same files, its faults included.</summary>
    Legacy = 2,
}

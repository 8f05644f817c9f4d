namespace Itential.Testing.Assets;

/// <summary>What becomes of a document whose name another one has already.</summary>
internal enum NameClash
{
    /// <summary>It is turned away.</summary>
    Refuse,

    /// <summary>It gets an index behind its name.</summary>
    Index,

    /// <summary>It takes the place of the other one, and its id.</summary>
    Replace,

    /// <summary>It is added: names of this kind need not be unique.</summary>
    Allow,
}

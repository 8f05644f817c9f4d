namespace Itential.Diagnostics.Generator.Model;

/// <summary>How generated code reaches a method.</summary>
internal enum AccessKind
{
    /// <summary>By its name.</summary>
    Direct,

    /// <summary>Past its accessibility, by the type that declares it.</summary>
    Accessor,

    /// <summary>Past its accessibility, by the name of the static class that declares it.</summary>
    NamedTypeAccessor,
}

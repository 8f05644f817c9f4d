namespace Itential.Refit.Generator.Diagnostics;

/// <summary>The names of what a diagnostic tells its code fix.</summary>
internal static class FactNames
{
    /// <summary>The placeholder as the route has it, with its braces.</summary>
    public const string Placeholder = nameof(Placeholder);

    /// <summary>The parameter that has taken the role first.</summary>
    public const string First = nameof(First);

    /// <summary>A type with all its qualifiers.</summary>
    public const string Type = nameof(Type);

    /// <summary>The JSON context with all its qualifiers.</summary>
    public const string Context = nameof(Context);
}

namespace Itential.Refit.Generator.Model;

/// <summary>How a single value becomes text.</summary>
internal sealed record ScalarModel
{
    public required ScalarKind Kind { get; init; }

    /// <summary>Whether the type is a nullable value type.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The .NET format; null for the default.</summary>
    public string? Format { get; init; }

    /// <summary>The method that holds an enum's names.</summary>
    public string? EnumMethod { get; init; }
}

namespace Itential.Refit.Generator.Model;

/// <summary>A property of the interface that the client keeps, because its value goes into requests.</summary>
internal sealed record PropertyModel
{
    public required string DeclaringType { get; init; }

    /// <summary>Its name as an identifier.</summary>
    public required string Name { get; init; }

    public required string Type { get; init; }

    public required string Field { get; init; }

    public required bool IsReadable { get; init; }

    /// <summary>Whether its type promises a value that it does not have before it is set.</summary>
    public required bool StartsNull { get; init; }
}

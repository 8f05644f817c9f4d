namespace Itential.Refit.Generator.Model;

/// <summary>What one parameter or property adds to a query or a form.</summary>
/// <param name="Access">The parameter, or the property of its owner.</param>
internal abstract record QueryModel(string Access)
{
    /// <summary>The base interface that the owner is read through; null when it is read as it is.</summary>
    public string? Through { get; init; }
}

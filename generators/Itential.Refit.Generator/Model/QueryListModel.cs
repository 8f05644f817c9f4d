namespace Itential.Refit.Generator.Model;

/// <summary>A collection of single values under one name.</summary>
/// <param name="Access">The parameter, or the property of its owner.</param>
/// <param name="Name">The name on the wire.</param>
/// <param name="Element">How an element is written.</param>
/// <param name="Format">The member of CollectionFormat.</param>
/// <param name="Shape">How the collection is walked.</param>
internal sealed record QueryListModel(string Access, KeyModel Name, ScalarModel Element, string Format, SequenceModel Shape) : QueryModel(Access)
{
    /// <summary>Whether the elements are sent as they are.</summary>
    public bool IsEncoded { get; init; }

    public override NullCheck Guard => Shape.Check;
}

namespace Itential.Refit.Generator.Model;

/// <summary>A collection whose elements have their index in their names.</summary>
/// <param name="Access">The parameter, or the property of its owner.</param>
/// <param name="Name">The name before the index.</param>
/// <param name="Item">How an element is written.</param>
/// <param name="Delimiter">The text between the index and the element's own names.</param>
/// <param name="Shape">How the collection is walked.</param>
internal sealed record QueryItemsModel(string Access, KeyModel Name, QueryModel Item, string Delimiter, SequenceModel Shape) : QueryModel(Access)
{
    public override NullCheck Guard => Shape.Check;
}

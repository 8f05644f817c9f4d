namespace Itential.Refit.Generator.Model;

/// <summary>A dictionary whose values are more than single ones.</summary>
/// <param name="Access">The parameter, or the property of its owner.</param>
/// <param name="Prefix">The text before each key.</param>
/// <param name="Key">How a key is written.</param>
/// <param name="Item">How a value is written.</param>
/// <param name="Delimiter">The text between the key and the value's own names.</param>
/// <param name="Shape">How the dictionary is walked.</param>
internal sealed record QueryEntriesModel(string Access, KeyModel Prefix, ScalarModel Key, QueryModel Item, string Delimiter, SequenceModel Shape) : QueryModel(Access)
{
    public override NullCheck Guard => Shape.Check;
}

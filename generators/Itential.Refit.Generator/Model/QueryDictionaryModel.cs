namespace Itential.Refit.Generator.Model;

/// <summary>A dictionary of single values whose keys are names.</summary>
/// <param name="Access">The parameter, or the property of its owner.</param>
/// <param name="Prefix">The text before each key.</param>
/// <param name="Key">How a key is written.</param>
/// <param name="Value">How a value is written.</param>
/// <param name="Shape">How the dictionary is walked.</param>
internal sealed record QueryDictionaryModel(string Access, KeyModel Prefix, ScalarModel Key, ScalarModel Value, SequenceModel Shape) : QueryModel(Access)
{
    public override NullCheck Guard => Shape.Check;
}

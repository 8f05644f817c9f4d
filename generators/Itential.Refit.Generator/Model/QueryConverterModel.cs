namespace Itential.Refit.Generator.Model;

/// <summary>A value that a type of the user's turns into pairs.</summary>
/// <param name="Access">The parameter.</param>
/// <param name="Prefix">The text before the names.</param>
/// <param name="Field">The field that holds the converter.</param>
/// <param name="Check">How the value is looked at for null.</param>
internal sealed record QueryConverterModel(string Access, KeyModel Prefix, string Field, NullCheck Check) : QueryModel(Access)
{
    public override NullCheck Guard => Check;
}

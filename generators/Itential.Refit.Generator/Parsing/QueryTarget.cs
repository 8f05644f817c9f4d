namespace Itential.Refit.Generator.Parsing;

/// <summary>Where pairs are written.</summary>
internal enum QueryTarget
{
    Query,
    Form,
}

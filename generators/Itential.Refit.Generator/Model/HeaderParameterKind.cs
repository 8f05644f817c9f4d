namespace Itential.Refit.Generator.Model;

/// <summary>How a parameter sets headers.</summary>
internal enum HeaderParameterKind
{
    Single,
    Collection,
    Authorization,
}

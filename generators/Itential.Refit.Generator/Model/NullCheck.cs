namespace Itential.Refit.Generator.Model;

/// <summary>How a value is looked at for null.</summary>
internal enum NullCheck
{
    None,
    Reference,
    Value,
}

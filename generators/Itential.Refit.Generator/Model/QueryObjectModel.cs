using Itential.Generators;

namespace Itential.Refit.Generator.Model;

/// <summary>An object whose properties are names.</summary>
/// <param name="Access">The parameter, or the property of its owner.</param>
/// <param name="Check">How it is looked at for null.</param>
/// <param name="Members">Its properties.</param>
internal sealed record QueryObjectModel(string Access, NullCheck Check, EquatableArray<QueryModel> Members) : QueryModel(Access)
{
    public override NullCheck Guard => Check;
}

using Itential.Generators;

namespace Itential.Refit.Generator.Model;

/// <summary>An object whose properties are names.</summary>
/// <param name="Access">The parameter, or the property of its owner.</param>
/// <param name="CanBeNull">Whether it is looked at for null.</param>
/// <param name="Members">Its properties.</param>
internal sealed record QueryObjectModel(string Access, bool CanBeNull, EquatableArray<QueryModel> Members) : QueryModel(Access);

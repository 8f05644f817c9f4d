using Itential.Generators;

namespace Itential.Refit.Generator.Model;

/// <summary>An enum whose names are written by a switch.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Method">The method that holds the switch.</param>
/// <param name="Names">A name for each value.</param>
internal sealed record EnumModel(string Type, string Method, EquatableArray<EnumNameModel> Names);

namespace Otumat.Build;

/// <summary>What becomes one plugin folder: the files for one framework.</summary>
/// <param name="Framework">The name of the folder below <c>lib</c>.</param>
/// <param name="Parts">Every file.</param>
internal sealed record PluginUnit(string Framework, IReadOnlyList<PluginPart> Parts);

namespace Itential.Generators;

/// <summary>Names the generated files, which the compiler tells apart without regard to case.</summary>
internal static class FileNames
{
    /// <summary>The interfaces whose files would have one name.</summary>
    public static EquatableArray<string> Shared(EquatableArray<GeneratedName> names) => names
        .GroupBy(name => name.File, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .SelectMany(group => group.Skip(1))
        .Select(name => name.Interface)
        .ToEquatableArray();

    public static string Of(GeneratedName name, EquatableArray<string> shared)
    {
        var index = 0;
        foreach (var other in shared)
        {
            index++;
            if (other == name.Interface)
            {
                return $"{name.File}-{index}.g.cs";
            }
        }

        return name.File + ".g.cs";
    }
}

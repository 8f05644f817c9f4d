using Itential.Generators;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Names locals after what they hold.</summary>
internal static class LocalNames
{
    public static string For(string access)
    {
        var name = access.Substring(access.LastIndexOf('.') + 1).TrimStart('@', '_');
        return name is "" or "Value" ? "value" : CSharpText.CamelCase(name) + "Value";
    }
}

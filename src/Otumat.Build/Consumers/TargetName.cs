using System.Globalization;
using System.Text;

namespace Otumat.Build;

/// <summary>Names of MSBuild's targets, items and properties that belong to one package. Two ids never have the same.</summary>
internal static class TargetName
{
    public static string Of(string id)
    {
        var name = new StringBuilder();

        // NuGet's ids differ by more than case.
        foreach (var character in id.ToLowerInvariant())
        {
            _ = char.IsAsciiLetterOrDigit(character)
                ? name.Append(character)
                : name.Append(CultureInfo.InvariantCulture, $"_{(int)character:x}_");
        }

        return name.ToString();
    }
}

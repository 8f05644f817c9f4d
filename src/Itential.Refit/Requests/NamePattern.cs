using System.Text;

namespace Itential.Refit.Requests;

/// <summary>Makes a name of its pattern, such as <c>{Created}.{From|from}</c>.</summary>
internal static class NamePattern
{
    public static string Fill(string pattern, IUrlParameterKeyFormatter? keys, bool honorsJsonNames)
    {
        var name = new StringBuilder(pattern.Length);
        var rest = pattern.AsSpan();
        while (true)
        {
            var open = rest.IndexOf('{');
            if (open < 0)
            {
                return name.Append(rest).ToString();
            }

            var close = rest.IndexOf('}');
            name.Append(rest[..open]).Append(Property(rest[(open + 1)..close], keys, honorsJsonNames));
            rest = rest[(close + 1)..];
        }
    }

    private static string Property(ReadOnlySpan<char> property, IUrlParameterKeyFormatter? keys, bool honorsJsonNames)
    {
        var bar = property.IndexOf('|');
        if (bar >= 0 && honorsJsonNames)
        {
            return property[(bar + 1)..].ToString();
        }

        var own = (bar < 0 ? property : property[..bar]).ToString();
        return Uri.EscapeDataString(keys is null ? own : keys.Format(own));
    }
}

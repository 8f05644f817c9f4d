namespace Itential.Refit.Requests;

/// <summary>Asks a formatter for a string.</summary>
internal static class FormattedText
{
    // A formatter whose text does not fit into this has a fault.
    private const int LongestText = 1 << 24;

    public static string Of<T>(IUrlParameterFormatter formatter, T value, in UrlParameter parameter)
    {
        Span<char> first = stackalloc char[128];
        if (formatter.TryFormat(value, in parameter, first, out var written))
        {
            return first[..written].ToString();
        }

        for (var length = first.Length * 4; length <= LongestText; length *= 4)
        {
            var buffer = new char[length];
            if (formatter.TryFormat(value, in parameter, buffer, out written))
            {
                return new string(buffer, 0, written);
            }
        }

        throw new InvalidOperationException($"{formatter.GetType().Name} found no destination long enough for '{parameter.Name}'. Let TryFormat return true when the text fits.");
    }
}

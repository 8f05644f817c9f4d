namespace Itential.Refit;

/// <summary>Asks the map first and another formatter for the rest.</summary>
internal sealed class MappedUrlParameterFormatter(IReadOnlyDictionary<Type, Delegate> formats, IUrlParameterFormatter others) : IUrlParameterFormatter
{
    public bool TryFormat<T>(T value, in UrlParameter parameter, Span<char> destination, out int charsWritten)
    {
        if (!formats.TryGetValue(typeof(T), out var format))
        {
            return others.TryFormat(value, in parameter, destination, out charsWritten);
        }

        var text = ((Func<T, string>)format)(value);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}

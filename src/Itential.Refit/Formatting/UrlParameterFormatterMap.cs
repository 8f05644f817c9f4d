namespace Itential.Refit;

/// <summary>How values of single types are written, whatever formatter writes the others. A type is matched exactly.</summary>
public sealed class UrlParameterFormatterMap
{
    private readonly Dictionary<Type, Delegate> _formats = [];

    /// <summary>How many types have a format of their own.</summary>
    public int Count => _formats.Count;

    /// <summary>Says how values of a type are written, instead of what was said before.</summary>
    /// <typeparam name="T">The type, an enum for example; a nullable value is looked up by the type inside.</typeparam>
    /// <param name="format">Makes the text, unescaped. It is called for all calls, at the same time too.</param>
    public void Add<T>(Func<T, string> format)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(format);
        _formats[typeof(T)] = format;
    }

    internal IReadOnlyDictionary<Type, Delegate> Copy() => new Dictionary<Type, Delegate>(_formats);
}

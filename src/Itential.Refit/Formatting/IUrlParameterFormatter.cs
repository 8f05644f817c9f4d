namespace Itential.Refit;

/// <summary>Writes single values of routes, queries and forms as text. What it writes is escaped after that. One instance serves all calls, at the same time too.</summary>
public interface IUrlParameterFormatter
{
    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">The value's own type, an enum's too; <see cref="object"/> only where the declaration says so.</typeparam>
    /// <param name="value">The value, never null.</param>
    /// <param name="parameter">What is known about it.</param>
    /// <param name="destination">Where the text goes, unescaped.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>False when the destination is too short; the call is then repeated with a longer one.</returns>
    bool TryFormat<T>(T value, in UrlParameter parameter, Span<char> destination, out int charsWritten);
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>
/// Writes values as a client without a formatter does: culture-invariantly, dates as ISO 8601, <c>true</c> and <c>false</c>, enums by
/// their wire name. Derive from it to change one type and leave the others.
/// </summary>
public class DefaultUrlParameterFormatter : IUrlParameterFormatter
{
    /// <inheritdoc/>
    [SuppressMessage("Major Code Smell", "S3247:Duplicate casts should not be made", Justification = "A cast to the interface inside the call boxes no struct; a pattern does.")]
    public virtual bool TryFormat<T>(T value, in UrlParameter parameter, Span<char> destination, out int charsWritten)
    {
        if (parameter.Text is not null)
        {
            return TryCopy(parameter.Text, destination, out charsWritten);
        }

        if (value is bool flag)
        {
            return TryCopy(flag ? "true" : "false", destination, out charsWritten);
        }

        if (value is ISpanFormattable)
        {
            return ((ISpanFormattable)value).TryFormat(destination, out charsWritten, parameter.Format ?? RequestUrl.DefaultFormat<T>(), CultureInfo.InvariantCulture);
        }

        var text = value is IFormattable formattable ? formattable.ToString(parameter.Format, CultureInfo.InvariantCulture) : value?.ToString();
        return TryCopy(text, destination, out charsWritten);
    }

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>False when the destination is too short.</returns>
    protected static bool TryCopy(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}

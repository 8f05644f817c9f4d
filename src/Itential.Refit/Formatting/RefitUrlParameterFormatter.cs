using System.Globalization;

namespace Itential.Refit;

/// <summary>Writes values as Refit 15.2 does: dates as <c>01/02/2024 03:04:05</c>, <c>True</c> and <c>False</c>.</summary>
public sealed class RefitUrlParameterFormatter : DefaultUrlParameterFormatter
{
    /// <inheritdoc/>
    public override bool TryFormat<T>(T value, in UrlParameter parameter, Span<char> destination, out int charsWritten)
    {
        if (value is bool flag)
        {
            return TryCopy(flag ? bool.TrueString : bool.FalseString, destination, out charsWritten);
        }

        return value is DateTime or DateTimeOffset or DateOnly or TimeOnly
            ? ((ISpanFormattable)value).TryFormat(destination, out charsWritten, parameter.Format, CultureInfo.InvariantCulture)
            : base.TryFormat(value, in parameter, destination, out charsWritten);
    }
}

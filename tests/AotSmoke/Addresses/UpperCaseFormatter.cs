using System.Globalization;
using Itential.Refit;

namespace AotSmoke.Addresses;

internal sealed class UpperCaseFormatter : DefaultUrlParameterFormatter
{
    public override bool TryFormat<T>(T value, in UrlParameter parameter, Span<char> destination, out int charsWritten) =>
        value is string text
            ? TryCopy(text.ToUpper(CultureInfo.InvariantCulture), destination, out charsWritten)
            : base.TryFormat(value, in parameter, destination, out charsWritten);
}

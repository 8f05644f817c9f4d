using System.Globalization;
using Itential.Refit;

namespace AotSmoke.Addresses;

internal sealed class WindowConverter : IQueryConverter<Window>
{
    public IEnumerable<KeyValuePair<string, string?>> Convert(Window value)
    {
        yield return new("window", string.Create(CultureInfo.InvariantCulture, $"{value.From}-{value.To}"));
    }
}

using System.Globalization;
using Itential.Refit;

namespace Quickstart.Snippets;

// snippet: refit-converter
public sealed class FleetWindowConverter : IQueryConverter<FleetWindow>
{
    public IEnumerable<KeyValuePair<string, string?>> Convert(FleetWindow value) =>
        [new("window", string.Create(CultureInfo.InvariantCulture, $"{value.From}-{value.To}"))];
}
// end-snippet

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Otumat.Collector;

/// <summary>Takes an interpolated string apart: its literals are markup, its values are not.</summary>
[InterpolatedStringHandler]
internal readonly struct HtmlText(int literalLength, int formattedCount)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _markup = new(literalLength + (formattedCount * 16));

    public string Markup => _markup.ToString();

    public void AppendLiteral(string literal) => _markup.Append(literal);

    public void AppendFormatted(Html value) => _markup.Append(value.ToString());

    public void AppendFormatted(string? value) => _markup.Append(Encoder.Encode(value ?? ""));

    public void AppendFormatted(long value) => _markup.Append(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(double value) => _markup.Append(value.ToString("0.##", CultureInfo.InvariantCulture));
}

using System.Text;
using Itential.Refit;

namespace AotSmoke.Bodies;

internal sealed class CsvPart(params string[] cells) : MultipartItem("cells.csv", "text/csv")
{
    protected override HttpContent CreateContent() => new ByteArrayContent(Encoding.UTF8.GetBytes(string.Join(';', cells)));
}

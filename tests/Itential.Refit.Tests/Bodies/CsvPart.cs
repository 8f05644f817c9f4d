using System.Text;

namespace Itential.Refit.Tests.Bodies;

/// <summary>A user's own kind of part.</summary>
public sealed class CsvPart(string[] cells, string fileName, string? name = null) : MultipartItem(fileName, "text/csv; header=absent", name)
{
    protected override HttpContent CreateContent() => new ByteArrayContent(Encoding.UTF8.GetBytes(string.Join(';', cells)));
}

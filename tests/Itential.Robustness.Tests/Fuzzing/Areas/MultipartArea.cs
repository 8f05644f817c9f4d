using System.Text;
using Itential.Refit;
using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>Names of files and of fields add neither parts nor headers to a form, or are refused.</summary>
internal sealed class MultipartArea : IFuzzArea
{
    private readonly Caller _caller = new();

    public void Run(SplitMix random, CaseText text)
    {
        var (file, field, content, value) = (Texts.Any(random), Texts.Any(random), Texts.Any(random), Texts.Any(random));
        text.Add(nameof(file), file);
        text.Add(nameof(field), field);
        text.Add(nameof(content), content);
        text.Add(nameof(value), value);
        Upload(file, field, content, value);
        Form(field, value);
    }

    private void Upload(string file, string field, string content, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        var request = _caller.Sent(api => api.Upload(new ByteArrayPart(bytes, file, null, field), value));
        if (request is null)
        {
            return;
        }

        Assert.Equal(-1, (file + field).AsSpan().IndexOfAny('\r', '\n', '\0'));
        var boundary = request.Content!.Headers.ContentType!.Parameters.Single(parameter => parameter.Name == "boundary").Value!.Trim('"');
        using var body = new MemoryStream();
        request.Content.CopyTo(body, null, CancellationToken.None);
        var parts = Encoding.UTF8.GetString(body.ToArray()).Split("--" + boundary);
        Assert.Equal(4, parts.Length);
        Assert.Contains("\r\n\r\n" + Encoding.UTF8.GetString(bytes) + "\r\n", parts[1], StringComparison.Ordinal);
        Assert.All(parts[1].Split("\r\n\r\n", 2)[0].Split("\r\n", StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("Content-", line, StringComparison.Ordinal));
    }

    private void Form(string name, string value)
    {
        if (string.IsNullOrWhiteSpace(name) || _caller.Sent(api => api.Form(new Dictionary<string, string?> { [name] = value })) is not { } request)
        {
            return;
        }

        using var body = new MemoryStream();
        request.Content!.CopyTo(body, null, CancellationToken.None);
        var pair = Assert.Single(Encoding.ASCII.GetString(body.ToArray()).Split('&')).Split('=');
        Assert.Equal([name, value], pair.Select(part => Uri.UnescapeDataString(part.Replace('+', ' '))));
    }
}

using Itential.Diagnostics.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Redaction;

/// <summary>The code that docs/redaction.md shows.</summary>
[Collection(KnownSecretsGroup.Name)]
public sealed class RedactionSnippetTests
{
    [Fact]
    public void Registration_AsTheDocumentationShowsIt_Redacts()
    {
        var services = new ServiceCollection();

        // snippet: redact-application
        services.AddLogging(logging => logging.AddSensitiveDataRedaction());
        // end-snippet

        using var provider = services.BuildServiceProvider();
        Assert.IsType<RedactingLoggerFactory>(provider.GetRequiredService<ILoggerFactory>());
    }

    [Fact]
    public void Pattern_AsTheDocumentationShowsIt_Redacts()
    {
        // snippet: redact-pattern
        var scanner = new SensitiveDataScanner();
        scanner.AddPattern("badge", "badge (?<value>[0-9]+)");
        scanner.AddPattern("host", "[a-z0-9]+[.]corp[.]example", host => $"{host[..3]}…");
        scanner.RemovePattern("email_in_auth");

        var text = scanner.Redact("badge 4711 on core1.corp.example");
        // end-snippet

        Assert.Equal("badge [REDACTED_BADGE] on cor…", text);
    }

    [Fact]
    public void KnownSecret_AsTheDocumentationShowsIt_IsReplaced()
    {
        var scanner = new SensitiveDataScanner();
        Secret password = new("correct horse");

        // snippet: redact-known
        using var known = KnownSecrets.Add(password);
        // end-snippet

        Assert.Equal("it was [REDACTED_KNOWN_SECRET]", scanner.Redact("it was correct%20horse"));
    }
}

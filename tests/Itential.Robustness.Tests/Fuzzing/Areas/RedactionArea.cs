using System.Text.Json;
using Itential.Diagnostics;
using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>The scanner reads every text, and a secret with its name is gone whatever stands around it.</summary>
internal sealed class RedactionArea : IFuzzArea
{
    private const string Value = "s3cr3tValueOfTheCase";

    private static readonly string[] Good =
    [
        """{"user":"u","password":"p4ssw0rd","nested":{"api_key":"abcdef0123456789"}}""", "Authorization: Bearer abc.def.ghi", "https://user:pass@host.example/?token=abc&x=1", "4111 1111 1111 1111", "Set-Cookie: token=abcdef; Path=/", "plain text",
    ];

    public void Run(SplitMix random, CaseText text)
    {
        var input = random.OneIn(3) ? Texts.Any(random) : Mutator.Text(random, random.Of(Good));
        text.Add(nameof(input), input);
        var scanner = SensitiveDataScanner.Default;

        var redacted = scanner.Redact(input);
        Assert.NotNull(redacted);
        Assert.Equal(scanner.HasSensitiveData(input), scanner.GetSensitiveDataTypes(input).Count > 0);

        // Text around it can be such that nobody could say what belongs to which name; JSON and a first line cannot.
        Assert.DoesNotContain(Value, scanner.Redact($"\"password\": \"{Value}\"\n{input}"), StringComparison.Ordinal);
        Assert.DoesNotContain(Value, scanner.Redact($$"""{"note":{{JsonSerializer.Serialize(input)}},"password":"{{Value}}"}"""), StringComparison.Ordinal);
    }
}

using System.Globalization;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Tests.Weaknesses;

/// <summary>Each cause has an id and a remedy of its own, and is an error.</summary>
public sealed class R20OneIdPerCauseTests
{
    // What one general warning stands for elsewhere.
    [Theory]
    [InlineData("ITR018", "[Get(\"/a/{id\")] Task A(int id);")]
    [InlineData("ITR019", "[Get(\"/a/id}\")] Task A();")]
    [InlineData("ITR029", "[Post(\"/a\")] Task A(List<int> first, List<int> second);")]
    [InlineData("ITR022", "[Get(\"/a/{q.Nope}\")] Task A(Version q);")]
    [InlineData("ITR010", "[Lost(\"/a\")] Task A();")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A(Lazy<int> value);")]
    [InlineData("ITR033", "[Get(\"/a\")] Task A([HeaderCollection] IDictionary<string, object> headers);")]
    [InlineData("ITR021", "[Get(\"/a/{id}\")] Task A();")]
    [InlineData("ITR013", "[Get(\"a\")] Task A();")]
    [InlineData("ITR014", "[Get(\"/a//b\")] Task A();")]
    [InlineData("ITR043", "[Get(\"/a\"), Headers(\"X Key: 1\")] Task A();")]
    [InlineData("ITR039", "[Get(\"/a\")] Task A([AliasAs(\"x\")] int a, [AliasAs(\"x\")] int b);")]
    [InlineData("ITR046", "[Get(\"/a\"), Timeout(-5)] Task A();")]
    public void Cause_HasAnIdAndIsAnError(string id, string member)
    {
        var run = GeneratorHarness.Diagnose($$"""
            public interface IApi
            {
                {{member}}
            }

            public sealed class LostAttribute(string path) : HttpMethodAttribute(path);
            """);

        var fault = Assert.Single(run.Diagnostics);
        Assert.Equal((id, DiagnosticSeverity.Error), (fault.Id, fault.Severity));
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Messages_All_DifferAndNeverSendAnybodyToReflection()
    {
        var formats = typeof(DiagnosticDescriptors).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()
            .Select(item => item.MessageFormat.ToString(CultureInfo.InvariantCulture))
            .Where(format => format.Length > 12)
            .ToList();

        Assert.Equal(formats.Count, formats.Distinct().Count());
        Assert.DoesNotContain(formats, format => format.Contains("fall back", StringComparison.OrdinalIgnoreCase));
    }
}

using System.Globalization;
using System.Text;
using Itential.Platform;
using Itential.Testing;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Itential.Extensions.Tests.Instrumentation;

[Collection(nameof(ProcessWideCollection))]
public class ExportTests
{
    private const string Password = "export-password-1618";

    [Fact]
    public async Task Call_ArrivesAtTheReceiver_AsSpanAndMetric_WithoutASecret()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        await using var server = await PlatformServer.StartAsync(new PlatformServerOptions { Password = Password }, TestContext.Current.CancellationToken);
        using (Sdk.CreateTracerProviderBuilder().AddItentialInstrumentation().AddOtlpExporter(options => To(options, receiver, "v1/traces")).Build())
        using (Sdk.CreateMeterProviderBuilder().AddItentialInstrumentation().AddOtlpExporter(options => To(options, receiver, "v1/metrics")).Build())
        using (var platform = PlatformClient.Create(new PlatformOptions { BaseAddress = server.BaseAddress, User = DemoCredentials.User, Password = Password }))
        {
            await platform.Health.GetHealthStatusAsync(TestContext.Current.CancellationToken);
        }

        var traces = receiver.Received("/v1/traces");
        var metrics = receiver.Received("/v1/metrics");

        // ExportTraceServiceRequest: resource_spans 1, scope_spans 2, spans 2; of a span: name 5, attributes 9.
        var span = traces
            .SelectMany(message => ProtobufField.At(ProtobufField.Read(message), 1, 2).Where(field => field.Number == 2))
            .Single(span => span.Fields.Any(field => field.Number == 5 && field.Text.EndsWith("IHealthApi.GetHealthStatusAsync", StringComparison.Ordinal)));
        var attributes = span.Fields.Where(field => field.Number == 9).ToDictionary(pair => pair.Fields[0].Text, pair => Value(pair.Fields[1].Fields[0]), StringComparer.Ordinal);
        Assert.Equal("GET", attributes["http.request.method"]);
        Assert.Equal("/health/status", attributes["url.template"]);
        Assert.Equal("200", attributes["http.response.status_code"]);

        // ExportMetricsServiceRequest: resource_metrics 1, scope_metrics 2, metrics 2; of a metric: name 1.
        var names = metrics.SelectMany(message => ProtobufField.At(ProtobufField.Read(message), 1, 2, 2).Where(field => field.Number == 1)).Select(field => field.Text);
        Assert.Contains("itential.method.duration", names);

        Assert.All(traces.Concat(metrics), message =>
        {
            var text = Encoding.Latin1.GetString(message);
            Assert.DoesNotContain(Password, text, StringComparison.Ordinal);
            Assert.DoesNotContain("Cookie", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Authorization", text, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void Builder_ThatIsNull_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ((TracerProviderBuilder)null!).AddItentialInstrumentation());
        Assert.Throws<ArgumentNullException>(() => ((MeterProviderBuilder)null!).AddItentialInstrumentation());
    }

    private static void To(OtlpExporterOptions options, OtlpReceiver receiver, string path)
    {
        options.Protocol = OtlpExportProtocol.HttpProtobuf;
        options.Endpoint = receiver.Address(path);
    }

    private static string Value(ProtobufField value) => value.Bytes.Length > 0 ? value.Text : value.Value.ToString(CultureInfo.InvariantCulture);
}

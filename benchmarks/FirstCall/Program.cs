using System.Diagnostics;
using System.Globalization;
using Baseline;
using Benchmarks.Requests;

// Makes a client and one call, tells the microseconds of both together: hand-written or declared.
// What both need is there before: the sample data and HttpClient itself.
SampleAnswers.Client([]).Dispose();
var json = """{"id":"64f1c0ffee","name":"upgrade core router","status":2,"done":false}"""u8.ToArray();
var start = Stopwatch.GetTimestamp();
var job = args is ["declared"]
    ? await Itential.Refit.RestService.For<IJobsApi>(SampleAnswers.Client(json)).GetJobAsync("64f1c0ffee", 25, "running")
    : await new HandWrittenClient(SampleAnswers.Client(json)).GetJobAsync("64f1c0ffee", 25, "running");
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalMicroseconds:0} {job.Name.Length}"));

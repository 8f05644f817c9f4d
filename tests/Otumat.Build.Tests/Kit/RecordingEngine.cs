using System.Collections;
using Microsoft.Build.Framework;

namespace Otumat.Build.Tests;

/// <summary>A build that keeps what a task tells it.</summary>
internal sealed class RecordingEngine : IBuildEngine
{
    public List<(string Code, string Text)> Errors { get; } = [];

    public List<(string Code, string Text)> Warnings { get; } = [];

    public List<string> Messages { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "Acme.csproj";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add((e.Code, e.Message ?? ""));

    public void LogWarningEvent(BuildWarningEventArgs e) => Warnings.Add((e.Code, e.Message ?? ""));

    public void LogMessageEvent(BuildMessageEventArgs e) => Messages.Add(e.Message ?? "");

    public void LogCustomEvent(CustomBuildEventArgs e) => Messages.Add(e.Message ?? "");
}

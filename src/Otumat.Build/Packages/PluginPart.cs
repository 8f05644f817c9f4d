namespace Otumat.Build;

/// <summary>A file of a plugin: which part of the package it is, and where it will lie in the plugin's folder.</summary>
internal sealed record PluginPart(string Entry, string Path);

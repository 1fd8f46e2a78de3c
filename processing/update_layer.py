"""`layerferry:updatelayer`: an imported layer follows its server, without a window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from ..core.download.changes import Verdict
from ..core.errors import Cancelled, PluginError
from ..core.host.update_job import UpdateJob
from ..core.host.update_plan import Policy, UpdatePlan, UpdateReport
from ..core.host.update_target import UpdateTarget, refresh_layers
from .access import enter, explained
from .algorithm import ServerAlgorithm, choice


class UpdateLayerAlgorithm(ServerAlgorithm):
    """Brings what changed on the server into a layer that was imported."""

    def name(self) -> str:
        """Stable id."""
        return "updatelayer"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Update imported layer")

    def tags(self) -> list[str]:
        """Words to find it by."""
        return ["arcgis", "esri", "rest", "refresh", "sync", "changes", "download"]

    def shortHelpString(self) -> str:
        """Help beside the parameters."""
        return self.tr(
            "Brings what changed on the server into a layer that LayerFerry has imported: a "
            "memory layer, a GeoPackage or a Shapefile. The filter of the import is kept, and so "
            "are fields and rows that you added. Nothing is changed unless what came is proven "
            "complete.\n\n"
            "A row that you and the server both changed stays as you have it, unless the policy "
            "says otherwise.\n\n"
            "Where the server tells when it was last edited, an unchanged layer costs one "
            "request; otherwise all rows are compared, since values may have changed. With "
            "“Check only” nothing is changed, and the numbers say what an update would do.\n\n"
            "Secrets are never parameters; see “Import layer from ArcGIS”."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs; names are a public interface."""
        tr = self.tr
        vector = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterVectorLayer("INPUT", tr("Imported layer"), vector))
        self.addParameter(
            QgsProcessingParameterBoolean("CHECK_ONLY", tr("Check only"), False, True)
        )
        self.addParameter(
            choice("CONFLICTS", tr("Rows that both changed"), [policy.value for policy in Policy])
        )
        self.add_sign_in()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), "JSON (*.json)", optional=True, createByDefault=False
            )
        )
        for name, label in (
            ("ADDED", tr("Rows added")),
            ("CHANGED", tr("Rows changed")),
            ("REMOVED", tr("Rows removed")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Take what is needed of the layer (main thread)."""
        super().prepareAlgorithm(parameters, context, feedback)
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if layer is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        try:
            self._target = UpdateTarget.of(layer)
        except PluginError as err:
            raise QgsProcessingException(err.sentence) from None
        self._layer: QgsVectorLayer | None = layer if self._target.path is None else None
        self._plan: UpdatePlan | None = None
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Find what changed; a file is updated here, a memory layer afterwards."""
        self._policy = Policy(self.parameterAsEnumString(parameters, "CONFLICTS", context))
        self._job = UpdateJob(self.gateway, self._target)
        self._report_path = self.parameterAsFileOutput(parameters, "REPORT", context)
        check_only = self.parameterAsBoolean(parameters, "CHECK_ONLY", context)
        try:
            wanted = self.access(parameters, context, self._job.notes.origin.address)
            enter(self.gateway, wanted, feedback)
            return self._find(check_only, feedback)
        except Cancelled:
            return {}
        except PluginError as err:
            raise QgsProcessingException(explained(err)) from None
        finally:
            self.gateway.stop()

    def postProcessAlgorithm(
        self, _context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Bring the rows into a memory layer, or show those of a file (main thread)."""
        plan = self._plan
        if plan is None:
            return {}
        if self._target.path is not None:
            refresh_layers(self._target.path)
            return {}
        try:
            report = self._job.apply(plan, self._policy, self._layer)
        except PluginError as err:
            raise QgsProcessingException(err.sentence) from None
        return self._results(report, feedback)

    # inside

    def _find(self, check_only: bool, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        def tell(done: int, announced: int | None) -> None:
            if announced:
                feedback.setProgress(min(100.0, 100.0 * done / announced))

        check = self._job.check(feedback.isCanceled)
        if check.verdict is Verdict.UNCHANGED:
            feedback.pushInfo(self.tr("Nothing changed."))
            return {"ADDED": 0, "CHANGED": 0, "REMOVED": 0}
        plan = self._job.plan(check, feedback.isCanceled, tell)
        for conflict in plan.conflicts.first(100):
            text = self.tr("Row {number}: {here} here, {there} on the server")
            feedback.pushInfo(
                text.format(number=conflict.object_id, here=conflict.here, there=conflict.there)
            )
        changes = plan.changes
        results: dict[str, Any] = {
            "ADDED": len(changes.added),
            "CHANGED": len(changes.changed),
            "REMOVED": len(changes.removed),
        }
        if check_only or plan.is_empty:
            return results
        self._plan = plan
        if self._target.path is None:
            return results
        report = self._job.apply(plan, self._policy, None, feedback.isCanceled)
        return self._results(report, feedback)

    def _results(self, report: UpdateReport, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        feedback.pushInfo(report.sentence)
        if report.warning:
            feedback.pushWarning(report.warning)
        results: dict[str, Any] = {
            "ADDED": report.added,
            "CHANGED": report.changed,
            "REMOVED": report.removed,
        }
        if self._report_path:
            text = json.dumps(report.as_json(), indent=2, ensure_ascii=False)
            try:
                Path(self._report_path).write_text(text + "\n", encoding="utf-8")
            except OSError as err:
                raise QgsProcessingException(
                    f"{report.sentence} The report could not be written: {err.strerror}."
                ) from err
            results["REPORT"] = self._report_path
        return results
